package org.selvedge.practices.ui;

import java.util.Locale;
import org.selvedge.practices.Completeness;

/** What the screen of an author says about the whole. */
record WritingSoFar(String title, Locale language, Completeness completeness) {}
