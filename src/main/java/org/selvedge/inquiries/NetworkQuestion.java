package org.selvedge.inquiries;

import java.util.Set;
import java.util.UUID;
import org.selvedge.security.OrganisationId;

/**
 * A question to several organisations at once, ready to be sent.
 *
 * @param id made once for what is being written: sent twice, it arrives once
 * @param words what was looked for; who is close to them can be asked
 */
public record NetworkQuestion(UUID id, String words, Set<OrganisationId> to, String subject, String text) {}
