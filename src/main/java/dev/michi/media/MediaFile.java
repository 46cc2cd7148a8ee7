package dev.michi.media;

/**
 * A file in the media store, addressed by its content.
 *
 * @param hash SHA-256 in lower-case hex
 * @param name the last part of its address; letters, digits, dot and hyphen
 * @param type media type
 * @param bytes length
 */
public record MediaFile(String hash, String name, String type, long bytes) {

    /** Where a browser gets it; needs sign-in. */
    public String address() {
        return "/media/files/" + hash + "/" + name;
    }
}
