using System.Collections.Immutable;
using Send.Framework.Sources;
using Send.Framework.Time;

namespace Send.Framework.Frameworks;

/// <summary>The usual shape of a visit and its report. Observations and usual practice: a visit outside them is unusual, not wrong.</summary>
public sealed record VisitPattern
{
    /// <summary>From notification to the first day on site, or null when it is not known.</summary>
    public FollowUpInterval? Notice { get; init; }

    /// <summary>The source of the notice.</summary>
    public Source? NoticeSource { get; init; }

    /// <summary>How many working days more or fewer than <see cref="Notice"/> are not unusual; null if this is not stated.</summary>
    public int? NoticeTolerance { get; init; }

    /// <summary>The length of the dates that reports print, in calendar days with both ends counted, or null when it was not observed.</summary>
    public ObservedRange? DaysOnSite { get; init; }

    /// <summary>In how many of the visits that were counted the first and the last day are in one week, or null when it was not counted.</summary>
    public ObservedShare? WithinAWeek { get; init; }

    /// <summary>In how many of the visits that were counted no day is in the school holidays, or null when it was not counted.</summary>
    public ObservedShare? InSchoolTerm { get; init; }

    /// <summary>The holidays that <see cref="InSchoolTerm"/> was counted with; empty if visits outside term are not checked.</summary>
    public ImmutableArray<SchoolHoliday> SchoolHolidays { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>From the last day of the visit to publication, in working days, or null when it was not observed.</summary>
    public ObservedRange? WorkingDaysToPublication { get; init; }

    /// <summary>Whether all parts are equal, the holidays in the same order.</summary>
    public bool Equals(VisitPattern? other) =>
        other is not null && Notice == other.Notice && NoticeSource == other.NoticeSource && NoticeTolerance == other.NoticeTolerance
        && DaysOnSite == other.DaysOnSite && WithinAWeek == other.WithinAWeek && InSchoolTerm == other.InSchoolTerm
        && SchoolHolidays.SequenceEqual(other.SchoolHolidays) && WorkingDaysToPublication == other.WorkingDaysToPublication;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Notice, NoticeTolerance, DaysOnSite, WithinAWeek, InSchoolTerm, SchoolHolidays.Length, WorkingDaysToPublication);
}
