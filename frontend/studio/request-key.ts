/** Names a request, so that the server knows it again when its answer was lost and it is sent once more. */
export function requestKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
