using Isomer.Engines;

namespace Isomer.Migration;

/// <summary>Moves one row of one table from a reader to a writer. Generated per table; called for each row, so it neither allocates nor boxes.</summary>
public abstract class TableMapper
{
    /// <summary>The blueprint's name of the source table, as its file spells it.</summary>
    public abstract string SourceTable { get; }

    /// <summary>
    /// Whether a <c>Transform</c> of the application stands between source and target. Where none does, and both ends are one engine,
    /// bytes may pass undecoded.
    /// </summary>
    public abstract bool IsTransforming { get; }

    /// <summary>
    /// Reads the reader's current row and writes its columns: between <see cref="RowWriter.BeginRow"/> and <see cref="RowWriter.EndRow"/>,
    /// which the caller calls. The reader's ordinals are the source columns that the mapping keeps, in their order; the writer's are the
    /// target table's columns, generated ones left out.
    /// </summary>
    public abstract void Map(RowReader reader, RowWriter writer);
}
