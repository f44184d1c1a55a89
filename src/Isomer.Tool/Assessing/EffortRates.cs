using Isomer.Schema;

namespace Isomer.Tool.Assessing;

/// <summary>
/// The rule of the effort, as data: what one of each costs. Estimates for somebody who knows both engines; nothing measured stands behind
/// them, so a report prints each with its number. docs/assess.md has the same table.
/// </summary>
internal static class EffortRates
{
    /// <summary>To write a hundred lines of an engine's own text anew, blank lines not counted.</summary>
    public const decimal MinutesPer100Lines = 240;

    /// <summary>More than this is a project of its own: the grade D begins here.</summary>
    public const decimal ManyHours = 40;

    /// <summary>Each kind of object.</summary>
    public static IReadOnlyList<ObjectRate> Objects { get; } =
    [
        new(ObjectKind.Table, "table", 10, 0),
        new(ObjectKind.Column, "column", 0.5m, 0),
        new(ObjectKind.PrimaryKey, "primary key", 0, 0),
        new(ObjectKind.UniqueConstraint, "unique constraint", 1, 0),
        new(ObjectKind.Index, "index", 1, 15),
        new(ObjectKind.ForeignKey, "foreign key", 1, 0),
        new(ObjectKind.Check, "check", 2, 10),
        new(ObjectKind.Trigger, "trigger", 10, 45),
        new(ObjectKind.Sequence, "sequence", 2, 0),
        new(ObjectKind.EnumType, "enum type", 2, 0),
        new(ObjectKind.Domain, "domain", 2, 0),
        new(ObjectKind.View, "view", 5, 20),
        new(ObjectKind.Routine, "routine", 10, 45),
        new(ObjectKind.Other, "other object", 5, 30),
    ];

    /// <summary>Each class of findings that need a decision, the gravest first; those of the mapping have none.</summary>
    public static IReadOnlyList<FindingRate> Findings { get; } =
    [
        new(AnomalyClass.Unsupported, 45, 15),
        new(AnomalyClass.Narrowing, 30, 5),
        new(AnomalyClass.Behaviour, 30, 5),
        new(AnomalyClass.Representation, 15, 2),
        new(AnomalyClass.Widening, 15, 2),
        new(null, 15, 2),
    ];

    /// <summary>The rate of a kind.</summary>
    public static ObjectRate Of(ObjectKind kind) => Objects.First(r => r.Kind == kind);
}
