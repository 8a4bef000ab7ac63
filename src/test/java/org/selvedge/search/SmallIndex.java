package org.selvedge.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.cfg.Configuration;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.selvedge.testing.SharedPortal;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.support.TransactionTemplate;

/** Hibernate Search with one small type and the portal's own settings, for what a test does to a real index. */
final class SmallIndex implements AutoCloseable, SearchSource {
    private static final String MAPPING = """
            <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
              <entity class="org.selvedge.search.Thing" access="FIELD">
                <table name="thing"/>
                <attributes><id name="id"/><basic name="words"/></attributes>
              </entity>
            </entity-mappings>
            """;

    final IndexHealth health = new IndexHealth();
    final IndexPages pages;
    final IndexCheck check;
    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    /** @param settings adds those of a backend */
    SmallIndex(Consumer<Map<String, Object>> settings) {
        this(settings, SharedPortal.newSchema(), true);
    }

    private SmallIndex(Consumer<Map<String, Object>> backend, String schema, boolean create) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "jakarta.persistence.jdbc.url",
                schema,
                "jakarta.persistence.jdbc.user",
                SharedPortal.server().username(),
                "jakarta.persistence.jdbc.password",
                SharedPortal.server().password(),
                "hibernate.hbm2ddl.auto",
                create ? "create" : "none"));
        backend.accept(settings);
        Configuration configuration =
                new Configuration().addInputStream(new ByteArrayInputStream(MAPPING.getBytes(StandardCharsets.UTF_8)));
        configuration.getProperties().putAll(settings);
        factory = configuration.buildSessionFactory();
        entities = SharedEntityManagerCreator.createSharedEntityManager(factory);
        JpaTransactionManager transactions = new JpaTransactionManager(factory);
        transaction = new TransactionTemplate(transactions);
        pages = new IndexPages(entities, transactions);
        check = new IndexCheck(pages, new IndexRepair(pages), health, List.of(this));
    }

    void save(long id, String words) {
        transaction.executeWithoutResult(status -> entities.merge(new Thing(id, words)));
    }

    /** As {@link #save}, by a way that the index does not hear of. */
    void saveBehindItsBack(long id, String words) {
        transaction.executeWithoutResult(status -> entities.createNativeQuery(
                        "insert into thing (id, words) values (?, ?) on duplicate key update words = values(words)")
                .setParameter(1, id)
                .setParameter(2, words)
                .executeUpdate());
    }

    void removeBehindItsBack(long id) {
        transaction.executeWithoutResult(status -> entities.createNativeQuery("delete from thing where id = ?")
                .setParameter(1, id)
                .executeUpdate());
    }

    List<Long> find(String word) {
        return transaction.execute(status -> Search.session(entities)
                .search(Thing.class)
                .select(entry -> entry.id(Long.class))
                .where(entries -> entries.match().field("words").matching(word))
                .fetchAllHits());
    }

    @Override
    public Class<?> indexed() {
        return Thing.class;
    }

    @Override
    public long expected() {
        return entities.createQuery("select count(t) from Thing t", Long.class).getSingleResult();
    }

    @Override
    public List<Stamped> after(@Nullable Object last, int most) {
        return entities.createQuery("from Thing t where t.id > :last order by t.id", Thing.class)
                .setParameter("last", last == null ? -1L : (Long) last)
                .setMaxResults(most)
                .getResultStream()
                .map(thing -> new Stamped(thing.id, thing.words))
                .toList();
    }

    @Override
    public Set<Object> among(Collection<?> ids) {
        return new HashSet<>(entities.createQuery("select t.id from Thing t where t.id in :ids", Long.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    @Override
    public void close() {
        factory.close();
    }
}
