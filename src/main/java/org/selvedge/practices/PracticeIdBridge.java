package org.selvedge.practices;

import java.util.UUID;
import org.hibernate.search.mapper.pojo.bridge.IdentifierBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.IdentifierBridgeFromDocumentIdentifierContext;
import org.hibernate.search.mapper.pojo.bridge.runtime.IdentifierBridgeToDocumentIdentifierContext;

/** How the index writes the id of a practice. */
public class PracticeIdBridge implements IdentifierBridge<PracticeId> {
    @Override
    public String toDocumentIdentifier(PracticeId id, IdentifierBridgeToDocumentIdentifierContext context) {
        return id.value().toString();
    }

    @Override
    public PracticeId fromDocumentIdentifier(String written, IdentifierBridgeFromDocumentIdentifierContext context) {
        return new PracticeId(UUID.fromString(written));
    }
}
