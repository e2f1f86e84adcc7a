import type { RequestListener } from 'node:http';
import type { Registry } from 'prom-client';

/** `GET /metrics` in Prometheus' text format, and nothing else. */
export function metricsListener(registry: Registry): RequestListener {
  return (req, res) => {
    if (req.method !== 'GET' || req.url !== '/metrics') {
      res.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => res.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => res.writeHead(500).end(),
    );
  };
}
