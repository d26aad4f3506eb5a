package se.samverkan.jdbc;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceProvider;
import org.jspecify.annotations.Nullable;

/**
 * Starts Jakarta Persistence in code. There is no {@code META-INF/persistence.xml}: application servers would find it and take the unit over.
 */
record Unit(DataSource dataSource) implements PersistenceUnitInfo {

    /** The classes whose tables make up the storage. */
    static final List<Class<?>> ROWS = List.of(
            RecordRow.class,
            FacetRow.class,
            ChangeRow.class,
            PayloadRow.class,
            WaitingRow.class,
            CounterRow.class,
            ContentRow.class,
            ContentPartRow.class,
            OutboxRow.class,
            PersonKeyRow.class);

    private static final int BATCH = 50;

    /** Starts the unit on a database whose schema is in place. */
    static EntityManagerFactory start(DataSource dataSource, Product product, Tables tables, StatementCount count) {
        Map<String, Object> settings = new LinkedHashMap<>();
        tables.schema().ifPresent(schema -> settings.put(product.schemaSetting(), schema.value()));
        settings.put(AvailableSettings.HBM2DDL_AUTO, "none");
        settings.put(AvailableSettings.PHYSICAL_NAMING_STRATEGY, tables.naming());
        settings.put(AvailableSettings.STATEMENT_INSPECTOR, count.inspector());
        settings.put(AvailableSettings.STATEMENT_BATCH_SIZE, BATCH);
        settings.put(AvailableSettings.USE_SECOND_LEVEL_CACHE, false);
        settings.put(AvailableSettings.USE_QUERY_CACHE, false);
        settings.put(AvailableSettings.TRANSACTION_COORDINATOR_STRATEGY, "jdbc");
        settings.put(
                AvailableSettings.JTA_PLATFORM, "org.hibernate.engine.transaction.jta.platform.internal.NoJtaPlatform");
        settings.put(AvailableSettings.CLASSLOADERS, List.of(Unit.class.getClassLoader()));
        return new HibernatePersistenceProvider().createContainerEntityManagerFactory(new Unit(dataSource), settings);
    }

    @Override
    public String getPersistenceUnitName() {
        return "samverkan";
    }

    @Override
    public String getPersistenceProviderClassName() {
        return HibernatePersistenceProvider.class.getName();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public @Nullable DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return dataSource;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public @Nullable URL getPersistenceUnitRootUrl() {
        return null;
    }

    @Override
    public List<String> getManagedClassNames() {
        return ROWS.stream().map(Class::getName).toList();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        return new Properties();
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
        return Unit.class.getClassLoader();
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        // Rows are plain classes with fields; nothing of them is loaded late.
    }

    @Override
    public @Nullable ClassLoader getNewTempClassLoader() {
        return null;
    }
}
