package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;

/** A document found, and how many bytes it takes in the store. */
record Hit(DocumentKey key, Document document, int bytes) {}
