package org.selvedge.search;

/** Something that can be found; a feature declares one bean for each of its indexed types. */
public interface SearchSource {
    Class<?> indexed();

    /** How many the index should hold. */
    long expected();
}
