/** Ends an exhaustive switch: adding a case to the union stops the compiler here. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case of type ${typeof value}`);
}
