namespace Isomer.Schema;

// ISO4xxx: plan and sync.
public static partial class Codes
{
    /// <summary>A change that the engine has no statement for.</summary>
    public static readonly Code CannotPlan = new(
        "ISO4000", Severity.Error, "A change that cannot be planned",
        "{0}: {1}. Make the change by hand, or drop and recreate what it is about.");

    /// <summary>A statement that lost its connection.</summary>
    public static readonly Code StatementCut = new(
        "ISO4020", Severity.Error, "Connection lost during a statement",
        "{0}: the connection to the destination was lost while `{1}` ran: {2} Run the same command again to go on where it stopped.");

    /// <summary>A connection whose engine cannot be told.</summary>
    public static readonly Code EngineNotTold = new(
        "ISO4100", Severity.Error, "Engine not told",
        "{0}, and the project lists {1} for this side. Write the engine in front, for example `{2}:…`.");

    /// <summary>A table pattern that matches nothing.</summary>
    public static readonly Code NoSuchTable = new(
        "ISO4101", Severity.Error, "No such table", "--table {0} matches no table. Tables that go: {1}.");

    /// <summary>Statements that lose data, without the flag that allows them.</summary>
    public static readonly Code DestructiveRefused = new(
        "ISO4102", Severity.Error, "Destructive statements refused",
        "{0} statement(s) would lose data for good, the first is to {1}: {2}. Read the plan, then pass --allow-destructive if that is meant.");

    /// <summary>A statement that the destination refused.</summary>
    public static readonly Code StatementFailed = new(
        "ISO4103", Severity.Error, "Statement failed", "{0}: the destination refused `{1}`: {2}");

    /// <summary>A check of the plan that found rows.</summary>
    public static readonly Code CheckFoundRows = new(
        "ISO4104", Severity.Error, "Check found rows", "{0}: rows that stand there do not allow the change; `{1}` returns them.");

    /// <summary>The user said no.</summary>
    public static readonly Code NotConfirmed = new(
        "ISO4105", Severity.Error, "Not confirmed", "Nothing was run, because it was not confirmed. Pass --yes to run without a question.");

    /// <summary>A mapper that fits no table of the blueprint.</summary>
    public static readonly Code MapperMismatch = new(
        "ISO4106", Severity.Error, "Mapper does not fit",
        "The mapper of {0} names the column {1}, which the embedded blueprint does not have. Build the migrator again.");
}
