using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>One statement of a plan.</summary>
public sealed record PlanStep
{
    /// <summary>The statement, without a closing semicolon.</summary>
    public required string Sql { get; init; }

    /// <summary>The path of what it changes, as <see cref="Change.Target"/>.</summary>
    public required string Target { get; init; }

    /// <summary>What it does, in words for people: <c>create table customers</c>. One line, no closing period.</summary>
    public required string Summary { get; init; }

    /// <summary>Whether the load needs it done, or it is cheaper or only possible after.</summary>
    public required PlanPhase Phase { get; init; }

    /// <summary>What it can cost.</summary>
    public PlanRisk Risk { get; init; }

    /// <summary>Why it has that risk, for people; null where there is none.</summary>
    public string? RiskReason { get; init; }

    /// <summary>The statements that undo it, in order; empty where nothing must or can be undone.</summary>
    public EquatableArray<string> Reverse { get; init; }

    /// <summary>Whether it can stand in a transaction with others.</summary>
    public bool IsTransactional { get; init; } = true;

    /// <summary>Whether it is a query that must return no row (a check that found something otherwise).</summary>
    public bool MustReturnNoRows { get; init; }

    /// <summary>A cheaper way to the same end; null where there is none. Never of a step that stands in a transaction.</summary>
    public PlanShortcut? Shortcut { get; init; }

    /// <summary>
    /// The tables that it reads or changes: it may run beside steps of its phase over other tables, once the rows of these stand. Empty:
    /// it runs alone, in order, after all rows.
    /// </summary>
    public EquatableArray<QualifiedName> Tables { get; init; }

    /// <summary>The targets of the steps over these tables beside which it may run; it waits for any other that stands before it.</summary>
    public EquatableArray<string> Beside { get; init; }
}
