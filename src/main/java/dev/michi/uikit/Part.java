package dev.michi.uikit;

/** What an element is made of: its attributes and its content. */
public sealed interface Part permits Attribute, Markup {}
