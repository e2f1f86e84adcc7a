import { createHash, sign } from 'node:crypto';
import {
  Attribute,
  CertificateChoices,
  CertificateSet,
  CMSVersion,
  ContentInfo,
  DigestAlgorithmIdentifier,
  DigestAlgorithmIdentifiers,
  EncapsulatedContentInfo,
  id_data,
  id_signedData,
  IssuerAndSerialNumber,
  SignatureAlgorithmIdentifier,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { Certificate } from '@peculiar/asn1-x509';
import * as asn1 from 'asn1js';
import type { SealCertificate } from './seal-certificate.ts';

const sha256 = '2.16.840.1.101.3.4.2.1';
const attributes = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
};

/**
 * A detached CMS signature (RFC 5652, DER) of what has the SHA-256 `digest`, with the attributes of
 * PAdES B-B (ETSI EN 319 142-1 § 6.3): the certificate is bound by its hash, and the time stands in
 * the PDF alone.
 */
export function signDetached({ key, chain }: SealCertificate, digest: Buffer): Buffer {
  const certificates = chain.map(({ raw }) => AsnConvert.parse(raw, Certificate));
  const [own] = certificates;
  if (own === undefined) throw new Error('No certificate to sign with');
  const { issuer, serialNumber } = own.tbsCertificate;
  const signedAttrs = inDerOrder([
    new Attribute({
      attrType: attributes.contentType,
      attrValues: [new asn1.ObjectIdentifier({ value: id_data }).toBER()],
    }),
    new Attribute({
      attrType: attributes.messageDigest,
      attrValues: [AsnConvert.serialize(new OctetString(digest))],
    }),
    new Attribute({
      attrType: attributes.signingCertificateV2,
      attrValues: [signingCertificate(chain[0].raw)],
    }),
  ]);
  const digestAlgorithm = new DigestAlgorithmIdentifier({ algorithm: sha256 });
  const signedData = new SignedData({
    version: CMSVersion.v1,
    digestAlgorithms: new DigestAlgorithmIdentifiers([digestAlgorithm]),
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: id_data }),
    certificates: new CertificateSet(
      certificates.map((certificate) => new CertificateChoices({ certificate })),
    ),
    signerInfos: new SignerInfos([
      new SignerInfo({
        version: CMSVersion.v1,
        sid: new SignerIdentifier({
          issuerAndSerialNumber: new IssuerAndSerialNumber({ issuer, serialNumber }),
        }),
        digestAlgorithm,
        signedAttrs,
        signatureAlgorithm: signatureAlgorithm(key),
        signature: new OctetString(sign('sha256', asSet(signedAttrs), key)),
      }),
    ]),
  });
  const content = AsnConvert.serialize(signedData);
  const info = new ContentInfo({ contentType: id_signedData, content });
  return Buffer.from(AsnConvert.serialize(info));
}

function signatureAlgorithm({ asymmetricKeyType }: SealCertificate['key']) {
  return asymmetricKeyType === 'rsa'
    ? new SignatureAlgorithmIdentifier({ algorithm: '1.2.840.113549.1.1.11', parameters: null })
    : new SignatureAlgorithmIdentifier({ algorithm: '1.2.840.10045.4.3.2' });
}

/** RFC 5035 § 3: SHA-256 is the default algorithm, so only the hash stands there. */
function signingCertificate(certificate: Buffer): ArrayBuffer {
  const hash = createHash('sha256').update(certificate).digest();
  const certHash = new asn1.OctetString({ valueHex: Uint8Array.from(hash).buffer });
  const sequence = (value: asn1.BaseBlock[]) => new asn1.Sequence({ value });
  return sequence([sequence([sequence([certHash])])]).toBER();
}

/** The elements of a SET stand in the order of their bytes (X.690 § 11.6). */
function inDerOrder(all: Attribute[]): Attribute[] {
  const bytes = (one: Attribute) => Buffer.from(AsnConvert.serialize(one));
  return all.sort((a, b) => Buffer.compare(bytes(a), bytes(b)));
}

/** What is signed: the attributes under the tag of a SET (RFC 5652 § 5.4). */
function asSet(signedAttrs: readonly Attribute[]): Buffer {
  const value = signedAttrs.map((one) => asn1.fromBER(AsnConvert.serialize(one)).result);
  return Buffer.from(new asn1.Set({ value }).toBER());
}
