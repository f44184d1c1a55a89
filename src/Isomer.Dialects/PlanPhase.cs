namespace Isomer.Dialects;

/// <summary>When a statement runs.</summary>
public enum PlanPhase
{
    /// <summary>Before the rows: schemas, types, tables, columns, primary keys where the engine wants them.</summary>
    BeforeLoad,

    /// <summary>After the rows of a table: its keys and indexes, and foreign keys that need no statistics to be checked.</summary>
    AfterLoad,

    /// <summary>After each load, even where the schema needs no change: identity values, statistics.</summary>
    Finish,

    /// <summary>
    /// At the end, when statistics say how to check all rows: foreign keys, and what stands on everything else: views, triggers.
    /// </summary>
    Constraints,
}
