package dev.michi.platform;

import com.mongodb.ConnectionString;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import dev.michi.platform.embedded.DatabaseDiskFullException;
import dev.michi.platform.embedded.DatabaseFolderNotWritableException;
import dev.michi.platform.embedded.DatabaseInUseException;
import dev.michi.platform.embedded.EmbeddedMongo;
import dev.michi.platform.embedded.EmbeddedMongoException;
import dev.michi.shared.LocalizedText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.ConfigurationCondition;

/** Uses the embedded database unless {@code spring.mongodb.uri} or {@code spring.mongodb.host} names a real one. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Acknowledged means: on the disks of a majority. The embedded database answers after its disk, too. */
    @Bean
    MongoClientSettingsBuilderCustomizer durableWrites() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY).readConcern(ReadConcern.DEFAULT);
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(NoRealDatabase.class)
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedMongo embeddedMongo(DataFolder data) {
            try {
                return EmbeddedMongo.open(data.database());
            } catch (DatabaseInUseException inUse) {
                throw new StartupFailure(
                        new LocalizedText(
                                "データベース %s は別のプロセスが使用中です。そちらを止めるか、--data DIR で別のフォルダーを指定してください。"
                                        .formatted(data.database()),
                                "The database in %s is in use by another process. Stop it, or choose another folder with --data DIR."
                                        .formatted(data.database())),
                        inUse);
            } catch (DatabaseDiskFullException full) {
                throw new StartupFailure(
                        new LocalizedText(
                                "ディスクがいっぱいで、データベースを開けません。%s のあるディスクを空けてください。".formatted(data.database()),
                                "The disk is full, so the database cannot be opened. Free some space where %s is."
                                        .formatted(data.database())),
                        full);
            } catch (DatabaseFolderNotWritableException readOnly) {
                throw new StartupFailure(
                        new LocalizedText(
                                "フォルダー %s に書き込めません。権限を変えるか、--data DIR で別の場所を指定してください。".formatted(data.database()),
                                "The folder %s cannot be written to. Change its permissions, or choose another with --data DIR."
                                        .formatted(data.database())),
                        readOnly);
            } catch (EmbeddedMongoException other) {
                throw new StartupFailure(
                        new LocalizedText(
                                "データベースを開けません：%s".formatted(other.getMessage()),
                                "The database cannot be opened: %s".formatted(other.getMessage())),
                        other);
            }
        }

        @Bean
        MongoConnectionDetails mongoConnectionDetails(EmbeddedMongo database) {
            var address = new ConnectionString(database.connectionString() + "/michi");
            return () -> address;
        }

        @Bean
        DatabaseKind databaseKind() {
            return DatabaseKind.EMBEDDED;
        }

        @Bean
        DatabaseSnapshot databaseSnapshot(EmbeddedMongo database) {
            return folder -> database.copyTo(folder.resolve("michi.db"));
        }

        /** The embedded database answers after writing to disk; it knows no majorities and no sessions to retry in. */
        @Bean
        MongoClientSettingsBuilderCustomizer singleNode() {
            return settings -> settings.writeConcern(WriteConcern.ACKNOWLEDGED).retryWrites(false);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(RealDatabase.class)
    static class Configured {

        @Bean
        DatabaseKind databaseKind() {
            return DatabaseKind.SHARED;
        }

        @Bean
        static DatabaseGreeting databaseGreeting(ObjectProvider<MongoConnectionDetails> details) {
            return new DatabaseGreeting(
                    () -> String.join(
                            ", ", details.getObject().getConnectionString().getHosts()),
                    DatabaseGreeting.PATIENCE);
        }
    }

    static class RealDatabase extends AnyNestedCondition {

        RealDatabase() {
            super(ConfigurationCondition.ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.mongodb.uri")
        static class Uri {}

        @ConditionalOnProperty("spring.mongodb.host")
        static class Host {}
    }

    static class NoRealDatabase extends NoneNestedConditions {

        NoRealDatabase() {
            super(ConfigurationCondition.ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.mongodb.uri")
        static class Uri {}

        @ConditionalOnProperty("spring.mongodb.host")
        static class Host {}
    }
}
