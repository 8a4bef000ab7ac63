package org.selvedge.security;

/** Where people begin after signing in, by what they are. */
public final class StartPage {
    private StartPage() {}

    public static String of(Reader reader) {
        if (reader.is(Role.MEMBER)) {
            return "/zone/practices";
        }
        return reader.is(Role.PARTNER) ? "/zone/partner" : "/zone/secretariat/organisations";
    }
}
