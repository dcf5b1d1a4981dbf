import type { ComponentProps } from "react";
import styles from "./Button.module.css";

interface ButtonProps extends ComponentProps<"button"> {
  /** `strong` is ink-filled: the one main action of a bar. */
  readonly look?: "plain" | "strong" | "chip";
}

export function Button({ look = "plain", className = "", type = "button", ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={[styles.button, styles[look], className].filter(Boolean).join(" ")}
      {...rest}
    />
  );
}
