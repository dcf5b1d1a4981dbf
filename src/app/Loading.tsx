import styles from "./Loading.module.css";

/** Says what is under way; the bar comes only where it takes a while, so that quick loads do not flicker. */
export function Loading() {
  return (
    <div className={styles.loading}>
      <p>Loading the interactions …</p>
      <div className={styles.bar} role="progressbar" aria-label="Loading the interactions" />
    </div>
  );
}
