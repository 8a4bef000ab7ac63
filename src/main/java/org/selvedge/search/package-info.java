/**
 * Finding, for whichever feature has something to be found. Knows words, languages and indexes, and neither practices nor readers:
 * features put their own audience into every question.
 *
 * <ul>
 *   <li>words: {@code Languages} (analysis per language, used for the index, the question and the marks alike), {@code Compounds},
 *       {@code SearchWords} (what was typed), {@code WordsPredicate} (as a question, with weights), {@code Highlights},
 *       {@code Spelling}; {@code PlainWords} for the database;
 *   <li>the index: {@code IndexSettings} and {@code IndexFolder} (Lucene), {@code OpenSearchSettings}; {@code SearchedField} (a text in
 *       it), {@code OnePass} (a page and its counts at once);
 *   <li>keeping it whole: {@code SearchSource} (what a feature declares), {@code IndexHealth} (whether it may be asked),
 *       {@code IndexCheck}, {@code IndexRepair}, {@code IndexRebuild};
 *   <li>what people look for: {@code SearchLog}, {@code SearchTerms}, {@code SearchReportService}.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "security"})
@NullMarked
package org.selvedge.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
