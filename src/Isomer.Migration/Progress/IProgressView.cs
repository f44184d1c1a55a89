using Isomer.Dialects;

namespace Isomer.Migration.Progress;

/// <summary>Shows a run while it goes on. Called from several threads.</summary>
internal interface IProgressView : IAsyncDisposable
{
    /// <summary>The tables of the run, once they are known; the view may look at them at any time from then on.</summary>
    void Begin(IReadOnlyList<TableProgress> tables);

    /// <summary>A phase begins: <c>schema</c>, <c>copy</c>, <c>statistics and constraints</c>, <c>verify</c>.</summary>
    void Phase(string name);

    /// <summary>Something that a person has to know, whatever becomes of the run; a sentence.</summary>
    void Note(string text);

    void StatementDone(PlanStep step);

    void TableStarted(TableProgress table);

    void TableCopied(TableProgress table);

    void TableVerified(TableProgress table, long differences);
}
