import { Component, type ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import styles from "./ErrorBoundary.module.css";

interface ErrorBoundaryProps {
  /** What has failed, for the sentence: "The timeline". */
  readonly part: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** Keeps a fault in one pane from taking the others along. React knows no other way than a class. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className={styles.fault} role="alert">
        <p>
          <strong>{this.props.part} could not be shown.</strong> The rest of the page goes on, and nothing is
          lost.
        </p>
        <p className={styles.detail}>{error.message}</p>
        <Button onClick={() => this.setState({ error: null })}>Try again</Button>
      </div>
    );
  }
}
