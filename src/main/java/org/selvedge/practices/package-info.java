/**
 * Documented pieces of work that others can learn from.
 *
 * <ul>
 *   <li>what readers see: {@code Practice}, {@code PracticeVersion} with its sections, partners and texts; {@code Sight} is the
 *       one predicate of who may; {@code PracticeService} and {@code PublicPracticeService} read, {@code PracticeFinder} finds;
 *   <li>what authors write: {@code RecordField} (every question), {@code Manuscript} (the answers), {@code Checklist};
 *       {@code WritingService}, {@code SubmissionService}, {@code CoAuthorService}, {@code PreviewService};
 *   <li>the way to the shelf: {@code VersionAction} (the one table), {@code Parts} (whose part), {@code VersionDoor} (one at a
 *       time), {@code VersionDesk} (the steps); {@code GateService}, {@code ReviewService}, {@code PartnerService},
 *       {@code QueueService}, {@code ReviewingService}, {@code ShelfService};
 *   <li>pictures and files: {@code MediaWriter}, {@code MediaColumn}, {@code MediaRows}, {@code PictureService};
 *   <li>versions and languages: {@code VersionService}, {@code ReturnService}, {@code AddressService}, {@code TranslationService}, {@code Slugs};
 *   <li>finding: {@code PracticeQuery} (a search) and {@code SearchAddress} (the same as an address); {@code PracticeIndex} asks the
 *       index, {@code PlainSearch} the database while there is none, {@code PracticeCards} reads what is shown; {@code PracticeBinder}
 *       writes entries, {@code PracticeStamp} tells an old one, {@code IndexedPractices} says what should be there; whoever
 *       needs ids only asks {@code AskedIndex};
 *   <li>finding again: {@code SavedSearchService}, {@code SearchNews}, {@code Related}, {@code CollectionService};
 *   <li>afterwards: {@code AdoptionService}, {@code FollowService}, {@code KeepingService}.
 * </ul>
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "security",
            "search",
            "places",
            "people",
            "organisations",
            "media",
            "media :: ui"
        })
@NullMarked
package org.selvedge.practices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
