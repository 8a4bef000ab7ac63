package org.selvedge.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser without script, a cookie jar and a network address of their own. Follows no redirect. */
public final class Visitor {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final AtomicInteger ADDRESSES = new AtomicInteger(10);

    private final int port;
    private final CookieManager jar = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Visitor(int port) {
        this(port, address(ADDRESSES.getAndIncrement()));
    }

    private Visitor(int port, InetAddress address) {
        this.port = port;
        this.client = HttpClient.newBuilder()
                .cookieHandler(jar)
                .localAddress(address)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    public Visitor sending(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Opens the page, takes its form's token and sends the fields to the page's path. */
    public HttpResponse<String> submit(String page, Map<String, String> fields) {
        return submit(page, page.replaceFirst("\\?.*", ""), fields);
    }

    /** Takes the token of one page's form to send fields to another path. */
    public HttpResponse<String> submit(String page, String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        token(page).ifPresent(token -> all.put("_csrf", token));
        return post(path, all);
    }

    /** The token of a page's form. */
    public Optional<String> token(String page) {
        Matcher token = CSRF.matcher(get(page).body());
        return token.find() ? Optional.of(token.group(1)) : Optional.empty();
    }

    public HttpResponse<String> signOut() {
        return submit("/login/forgotten", "/logout", Map.of());
    }

    /** Sends fields without having seen the page. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", body);
    }

    /** Sends what no form of a page sends. */
    public HttpResponse<String> post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> signIn(String address, String password) {
        return submit("/login", Map.of("address", address, "password", password));
    }

    public Optional<HttpCookie> cookie(String name) {
        return jar.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    /** Somebody else gets a copy of a cookie. */
    public void takes(HttpCookie cookie) {
        HttpCookie copy = new HttpCookie(cookie.getName(), cookie.getValue());
        copy.setPath(cookie.getPath());
        copy.setDomain("127.0.0.1");
        copy.setVersion(0);
        jar.getCookieStore().add(URI.create("http://127.0.0.1:" + port), copy);
    }

    public void loses(String cookie) {
        jar.getCookieStore().getCookies().stream()
                .filter(known -> known.getName().equals(cookie))
                .toList()
                .forEach(known -> jar.getCookieStore().remove(URI.create("http://127.0.0.1:" + port), known));
    }

    public static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").map(Visitor::path).orElse("");
    }

    private static String path(String location) {
        URI uri = URI.create(location);
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        headers.forEach(request::setHeader);
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static InetAddress address(int number) {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, (byte) (number / 250 + 1), (byte) (number % 250 + 1)});
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
