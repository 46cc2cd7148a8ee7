package dev.michi.sharing.counting;

import dev.michi.platform.Daily;
import dev.michi.platform.DatabaseNeeds;
import dev.michi.platform.IndexDeclaration;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Counts who reads shared pages. A reader is a hash of address and browser with a salt of the day: reading again on that day is
 * the same visit, and the day after nobody can tell who it was. Colleagues behind one address with the very same browser count
 * as one, so the numbers are the least there were.
 */
@Component
public class Visits implements DatabaseNeeds {

    private static final int SALT_BYTES = 32;
    private static final int VISITOR_CHARACTERS = 22;
    private static final int MOST_REMEMBERED = 200_000;
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final VisitDocuments documents;
    private final Clock clock;
    private final Map<LocalDate, byte[]> salts = new ConcurrentHashMap<>();
    /** Visits known to have begun: who reloads costs no write. */
    private final Set<String> begun = ConcurrentHashMap.newKeySet();

    Visits(VisitDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(
                IndexDeclaration.of(VisitDocument.COLLECTION, "share"),
                IndexDeclaration.of(VisitDocument.COLLECTION, "day"),
                IndexDeclaration.of(DayDocument.COLLECTION, "share"));
    }

    /** @param tutorial id of the module; empty for the share as a whole @param zone of the customer */
    public VisitKey key(String share, String tutorial, ZoneId zone, String address, String agent) {
        return key(share, tutorial, LocalDate.ofInstant(clock.instant(), zone), address, agent);
    }

    /** Somebody has opened the page: once a day, however often they do. */
    public void open(VisitKey key, Device device) {
        for (var each : Set.of(key, key.ofShare())) {
            if (!begun.contains(each.id())) {
                documents.open(each, device);
                remember(each.id());
            }
        }
    }

    /**
     * How far a reader of the tutorial has got. Who opened the page in the evening and reads on after midnight is still that
     * evening's reader.
     *
     * @return false if that reader has not opened the page
     */
    public boolean add(String share, String tutorial, ZoneId zone, String address, String agent, Progress progress) {
        var now = clock.instant().atZone(zone);
        var isNight = now.toLocalTime().isBefore(MORNING);
        return add(share, tutorial, now.toLocalDate(), address, agent, progress)
                || isNight && add(share, tutorial, now.toLocalDate().minusDays(1), address, agent, progress);
    }

    private boolean add(String share, String tutorial, LocalDate day, String address, String agent, Progress progress) {
        return documents.add(key(share, tutorial, day, address, agent), progress);
    }

    private VisitKey key(String share, String tutorial, LocalDate day, String address, String agent) {
        return new VisitKey(share, tutorial, day, visitor(day, share + "\n" + address + "\n" + agent));
    }

    /** What was counted of these shares. */
    public Map<Tally.Place, Tally> tallies(Collection<String> shares) {
        return shares.isEmpty() ? Map.of() : documents.tallies(shares);
    }

    /** A day is over when it is over everywhere. */
    @Daily
    void rollUp() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        documents.rollUp(today.minusDays(1));
        documents.forgetSaltsBefore(today.minusDays(1));
        salts.keySet().removeIf(day -> day.isBefore(today.minusDays(1)));
        begun.clear();
    }

    private void remember(String id) {
        if (begun.size() >= MOST_REMEMBERED) {
            begun.clear();
        }
        begun.add(id);
    }

    private String visitor(LocalDate day, String who) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salts.computeIfAbsent(day, this::salt), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .encodeToString(mac.doFinal(who.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, VISITOR_CHARACTERS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] salt(LocalDate day) {
        var fresh = new byte[SALT_BYTES];
        RANDOM.nextBytes(fresh);
        return documents.salt(day, fresh);
    }
}
