/** Strokes of 1.5 on a ground of 16, in the colour of the words around them. Decoration: a name stands beside each. */
function Icon({ d }: { readonly d: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={d} />
    </svg>
  );
}

export const ListIcon = () => <Icon d="M2 3.5h1M2 8h1M2 12.5h1M6 3.5h8M6 8h8M6 12.5h8" />;
export const CloseIcon = () => <Icon d="M3.5 3.5l9 9M12.5 3.5l-9 9" />;
export const ScreenIcon = () => <Icon d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />;
export const LinkIcon = () => (
  <Icon d="M6.7 9.3a2.7 2.7 0 0 0 3.8 0l2.7-2.7a2.7 2.7 0 0 0-3.8-3.8L8.3 3.9M9.3 6.7a2.7 2.7 0 0 0-3.8 0L2.8 9.4a2.7 2.7 0 0 0 3.8 3.8l1.1-1.1" />
);
export const PreviousIcon = () => <Icon d="M10 3L5 8l5 5" />;
export const NextIcon = () => <Icon d="M6 3l5 5-5 5" />;
