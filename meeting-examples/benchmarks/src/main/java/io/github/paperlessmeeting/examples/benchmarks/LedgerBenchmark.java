package io.github.paperlessmeeting.examples.benchmarks;

import io.github.paperlessmeeting.attendance.AttendanceLedger;
import io.github.paperlessmeeting.attendance.Presence;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One change in a ledger, against making the whole ledger anew. */
@State(Scope.Thread)
public class LedgerBenchmark extends Yardstick {
    /** How many deputies there are, 1 or more, each with ten stretches. */
    @Param({"125", "250", "500", "1000", "2000"})
    public int deputies;

    private List<Presence> presences = List.of();
    private AttendanceLedger ledger = new AttendanceLedger();
    private int next;

    /** Makes the ledger anew. */
    public LedgerBenchmark() {}

    /** Records all stretches, always the same. */
    @Setup
    public void fill() {
        presences = ComingAndGoing.of(deputies);
        ledger = AttendanceLedger.of(presences);
        ledger.stretches();
    }

    /**
     * One stretch taken back and recorded again, each time asking when that person was present; another one at every call.
     *
     * @return how many stretches the answers had, together
     */
    @Benchmark
    public int change() {
        Presence presence = presences.get(next);
        next = next + 1 < presences.size() ? next + 1 : 0;
        ledger.remove(presence);
        int without = ledger.stretches(presence.person()).size();
        ledger.add(presence);
        return without + ledger.stretches(presence.person()).size();
    }

    /**
     * All stretches recorded in a new ledger and asked for.
     *
     * @return the stretches; never null
     */
    @Benchmark
    public List<Presence> whole() {
        return AttendanceLedger.of(presences).stretches();
    }
}
