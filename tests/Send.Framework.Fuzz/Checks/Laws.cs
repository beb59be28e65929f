using System.Diagnostics;
using NodaTime;
using Send.Framework.Fuzz.Documents;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Fuzz.Checks;

/// <summary>What holds for every input whatever. Cheap laws are checked on each document, dear ones on a share of them.</summary>
internal static class Laws
{
    private static readonly ReadOptions Strict = new() { Validation = new ValidationOptions { Strict = true } };
    private static readonly ReadOptions Few = new() { Validation = new ValidationOptions { MaximumFindings = 3 } };
    private static readonly LocalDate[] Days = [new(2016, 1, 1), new(2024, 12, 31), new(2026, 11, 23), new(2099, 1, 1), new(1, 1, 1), new(9999, 12, 31)];

    /// <summary>Reads a document in every way and checks the answer.</summary>
    /// <returns>Whether the document was valid.</returns>
    /// <exception cref="LawBrokenException">A law is broken.</exception>
    public static bool Check(FuzzDocument document, FuzzRandom random)
    {
        var result = ReadWithinBounds(document.Utf8);
        Answers.Check(result, document.Utf8, random.Chance(8));
        if (document.IsValid)
        {
            Require(result.IsValid, "a document that follows the grammar is valid");
        }

        WaysIn.Check(document.Utf8, result, random);
        Options(document.Utf8, result, random);
        if (document.Tree is { } tree && random.Chance(15))
        {
            Order(tree, result, random);
        }

        if (result.TryGetValue(out var inspection))
        {
            Scheduled(inspection, random);
            if (random.Chance(50))
            {
                Written(inspection);
            }
        }

        if (random.Chance(5))
        {
            Unjudged(document.Utf8);
        }

        return result.IsValid;
    }

    public static void Require(bool holds, string law)
    {
        if (!holds)
        {
            throw new LawBrokenException(law);
        }
    }

    private static Validated<Inspection> ReadWithinBounds(byte[] utf8)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        var result = SendJson.ReadInspection(utf8);
        var took = Stopwatch.GetElapsedTime(started);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        var most = (128 * 1024) + (320L * utf8.Length) + (8L * 1024 * result.Findings.Length);
        Require(allocated <= most, $"{utf8.Length} bytes with {result.Findings.Length} findings take at most {most} bytes; {allocated} were allocated");

        // The machine may be busy: a document is slow when it is slow every time.
        var longest = TimeSpan.FromMilliseconds(10) + TimeSpan.FromMicroseconds(utf8.Length + (50 * result.Findings.Length));
        for (var again = 0; took > longest && again < 20; again++)
        {
            Thread.Sleep(again);
            started = Stopwatch.GetTimestamp();
            _ = SendJson.ReadInspection(utf8);
            took = Stopwatch.GetElapsedTime(started);
        }

        Require(took <= longest, $"{utf8.Length} bytes are read within {longest}; this took {took}");
        return result;
    }

    private static void Options(byte[] utf8, Validated<Inspection> result, FuzzRandom random)
    {
        if (random.Chance(3))
        {
            var strict = SendJson.ReadInspection(utf8, null, Strict);
            Answers.Check(strict, utf8, false);
            var unknown = result.Findings.Any(f => f.Code == FindingCodes.UnknownMember);
            var capped = result.Findings.Any(f => f.Code == FindingCodes.MoreFindings);
            Require(strict.IsValid == (result.IsValid && !unknown) || capped, "strict reading refuses unknown members and nothing else");
        }

        if (random.Chance(3))
        {
            var few = SendJson.ReadInspection(utf8, null, Few);
            Answers.Check(few, utf8, false);
            Require(few.IsValid == result.IsValid, "validity does not hang on the number of findings kept");
            Require(few.Findings.Length <= 4 && few.Findings.Length == Math.Min(result.Findings.Length, 4), "one finding more than the maximum says so");
        }
    }

    private static void Order(Node tree, Validated<Inspection> result, FuzzRandom random)
    {
        if (result.Findings.Any(f => f.Code == FindingCodes.DuplicateMember || f.Code == FindingCodes.MoreFindings))
        {
            // Of two members with one name the first is read, so order is meaning there.
            return;
        }

        var shuffled = tree.Copy();
        shuffled.ShuffleMembers(random);
        var other = SendJson.ReadInspection(FuzzDocument.Write(shuffled, null));
        Require(
            Sorted(other).SequenceEqual(Sorted(result)),
            $"findings do not depend on the order of members: {string.Join("; ", Sorted(other).Except(Sorted(result)).Concat(Sorted(result).Except(Sorted(other))))}");
        if (result.TryGetValue(out var inspection))
        {
            Require(other.TryGetValue(out var same) && inspection.Equals(same), "the inspection does not depend on the order of members");
        }
    }

    private static IEnumerable<string> Sorted(Validated<Inspection> result) =>
        result.Findings.Select(f => $"{f}").Order(StringComparer.Ordinal);

    private static void Written(Inspection inspection)
    {
        var written = SendJson.ToUtf8Bytes(inspection);
        var again = SendJson.ReadInspection(written);
        Require(again.TryGetValue(out var same) && inspection.Equals(same), "what was written reads back as an equal inspection");
        Require(inspection.GetHashCode() == again.Value.GetHashCode(), "equal inspections have equal hash codes");
        Require(SendJson.ToUtf8Bytes(again.Value).AsSpan().SequenceEqual(written), "what was read from canonical text is written as the same text");
    }

    private static void Scheduled(Inspection inspection, FuzzRandom random)
    {
        var schedule = FollowUpSchedule.For(inspection, random.Chance(80) ? Days[2] : random.Pick(Days));
        foreach (var followUp in schedule.FollowUps)
        {
            Require(followUp.ToString() is { Length: > 0 }, "a follow-up says why");
        }

        if (random.Chance(10))
        {
            Answers.RequireJson(SendJson.ToUtf8Bytes(schedule));
        }
    }

    // Looked at, written back, and judged by a program.
    private static void Unjudged(byte[] utf8)
    {
        if (SendJson.ReadDocument(utf8).Document is not { } document)
        {
            return;
        }

        var judged = InspectionJudge.Judge(document);
        Require(judged.IsValid != judged.Findings.Any(f => f.Severity == Severity.Error), "a document is valid exactly when no finding is an error");
        var written = SendJson.ToUtf8Bytes(document);
        Answers.RequireJson(written);
        var again = SendJson.ReadDocument(written).Document;
        Require(again is not null, "a document that was written can be read");
        Require(SendJson.ToUtf8Bytes(again!).AsSpan().SequenceEqual(written), "writing what was read is idempotent");
    }
}
