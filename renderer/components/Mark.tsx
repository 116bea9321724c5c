/** The app's own sign: a folder with two lines. Neutral on purpose (DOMAIN §7). */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg
      className="mark"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M4 20V5.5A1.5 1.5 0 0 1 5.5 4H10l1.8 2.600H18.5A1.5 1.5 0 0 1 20 8.100V20z" />
      <path d="M8 11.500h8M8 15.500h5" />
    </svg>
  );
}
