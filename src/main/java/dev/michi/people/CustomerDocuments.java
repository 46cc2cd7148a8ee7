package dev.michi.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The stored customers. */
@Repository
class CustomerDocuments {

    private final MongoOperations database;

    CustomerDocuments(MongoOperations database) {
        this.database = database;
    }

    List<Customer> list() {
        return database.find(new Query().with(Sort.by("_id")), CustomerDocument.class).stream()
                .map(CustomerDocument::toCustomer)
                .toList();
    }

    Optional<Customer> find(CustomerId id) {
        return Optional.ofNullable(database.findById(id.value(), CustomerDocument.class))
                .map(CustomerDocument::toCustomer);
    }

    /** False if the id is in use. */
    boolean insert(Customer customer) {
        try {
            database.insert(CustomerDocument.from(customer));
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    Optional<Customer> update(CustomerId id, CustomerData data) {
        var now = CustomerDocument.from(new Customer(
                id,
                data.name(),
                Optional.empty(),
                data.accent(),
                data.zone(),
                data.languages(),
                data.domains(),
                data.sites(),
                data.contract(),
                data.csm(),
                true));
        return update(
                id,
                new Update()
                        .set("ja", now.ja())
                        .set("en", now.en())
                        .set("accent", now.accent())
                        .set("zone", now.zone())
                        .set("languages", now.languages())
                        .set("domains", now.domains())
                        .set("sites", now.sites())
                        .set("contract", now.contract())
                        .set("csm", now.csm()));
    }

    Optional<Customer> rename(Customer customer) {
        return update(
                customer.id(),
                new Update()
                        .set("ja", customer.name().ja())
                        .set("en", customer.name().en()));
    }

    Optional<Customer> setDomains(CustomerId id, Set<String> domains) {
        return update(id, new Update().set("domains", domains.stream().sorted().toList()));
    }

    Optional<Customer> setAccent(CustomerId id, int rgb) {
        return update(id, new Update().set("accent", rgb));
    }

    Optional<Customer> setLogo(CustomerId id, Optional<Customer.Logo> logo) {
        return update(id, new Update().set("logo", logo.orElse(null)));
    }

    Optional<Customer> setActive(CustomerId id, boolean active) {
        return update(id, new Update().set("active", active));
    }

    private Optional<Customer> update(CustomerId id, Update update) {
        return Optional.ofNullable(database.findAndModify(
                        query(where("_id").is(id.value())),
                        update.set("schemaVersion", CustomerDocument.SCHEMA),
                        FindAndModifyOptions.options().returnNew(true),
                        CustomerDocument.class))
                .map(CustomerDocument::toCustomer);
    }
}
