/**
 * The screens of practices. Each view is a page; what it is made of stands beside it under the same first word.
 *
 * <ul>
 *   <li>finding and reading: {@code PracticesView} (facets, cards), {@code PracticeSearchField} for other screens as well, {@code PracticeView} (header, article, panels of the
 *       features: {@code PracticePanel}), {@code Media…}, {@code Picture…}, {@code Video…}, {@code Attachments…};
 *   <li>writing: {@code MyPracticesView}, {@code WritingView} ({@code WritingForm} with its {@code Group…} and {@code Answer…},
 *       {@code RecordRows}, {@code Writers…}, {@code CoAuthors…}), {@code PreviewView}, {@code SubmitDialog};
 *   <li>deciding: the queues ({@code CoordinationPracticesView}, {@code OfficePracticesView}, {@code OwnReviewsView},
 *       {@code PartnerPracticesView}, made of {@code Queue…}) and {@code ReviewingView} ({@code Version…}, {@code Remark…},
 *       {@code Gate…}, {@code Review…});
 *   <li>versions and languages: {@code VersionsView}, {@code VersionView}, {@code CompareView}, {@code TranslateView};
 *   <li>afterwards: {@code AdoptionView}, {@code FollowingView}, {@code KeepingView} (parts of the features:
 *       {@code KeepingPanel}), and what practices add to an organisation's page ({@code Organisation…}).
 * </ul>
 */
@NamedInterface("ui")
@NullMarked
package org.selvedge.practices.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
