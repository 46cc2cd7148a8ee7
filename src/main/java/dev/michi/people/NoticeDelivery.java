package dev.michi.people;

/** How notices of one kind come to a person. */
public enum NoticeDelivery {
    PORTAL,
    PORTAL_AND_MAIL,
    NOT
}
