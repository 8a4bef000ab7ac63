package org.selvedge.people;

/**
 * A second factor about to be set up.
 *
 * @param key the secret, in groups of four, for typing
 * @param qr the same as a QR code
 */
public record FactorSetUp(String key, QrCode qr) {}
