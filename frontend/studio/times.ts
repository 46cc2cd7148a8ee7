/** 14:36.12, with hundredths of a second; hours from one on. */
export function exact(seconds: number): string {
  const hundredths = Math.round(Math.max(0, seconds) * 100);
  const two = (n: number): string => String(n).padStart(2, '0');
  const whole = Math.floor(hundredths / 100);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return `${hours ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}.${two(hundredths % 100)}`;
}

/** What was typed: 14:36.12, 1:02:05, 90, full-width digits, too. Undefined if it is not a time. */
export function typed(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim().replace(',', '.');
  if (!/^(\d+:){0,2}\d+(\.\d+)?$/.test(plain)) {
    return undefined;
  }
  return plain.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
