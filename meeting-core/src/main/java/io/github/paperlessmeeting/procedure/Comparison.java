package io.github.paperlessmeeting.procedure;

/** Whether reaching a fraction exactly is enough. The two differ only where the fraction of the base is a whole number. */
public enum Comparison {
    /** Strictly more (quá, trên). */
    MORE_THAN,
    /** As many or more (ít nhất, từ ... trở lên). */
    AT_LEAST
}
