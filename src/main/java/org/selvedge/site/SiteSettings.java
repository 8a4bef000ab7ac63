package org.selvedge.site;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who runs this installation, for the legal notice and the contact on each page; what is not set is said to be missing.
 *
 * @param office mail address of the network's office
 * @param publisher name of the operator
 * @param address its postal address, in one line
 * @param responsible the person responsible for what is published
 * @param register commercial or association register and number
 * @param host who hosts the server, with address
 */
@ConfigurationProperties("selvedge.site")
record SiteSettings(
        @DefaultValue("") String office,
        @DefaultValue("") String publisher,
        @DefaultValue("") String address,
        @DefaultValue("") String responsible,
        @DefaultValue("") String register,
        @DefaultValue("") String host) {
    /** Entries of the legal notice by the last part of their label's key. */
    public Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("publisher", publisher);
        entries.put("address", address);
        entries.put("responsible", responsible);
        entries.put("register", register);
        entries.put("host", host);
        return entries;
    }

    public boolean complete() {
        return !office.isEmpty() && entries().values().stream().noneMatch(String::isEmpty);
    }
}
