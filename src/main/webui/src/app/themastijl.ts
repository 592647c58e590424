/** A gemeente's own design tokens, where it has set them. */
export function useThemaStijl(gemeente: string | undefined): void {
  void gemeente;
}
