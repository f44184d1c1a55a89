using System.Collections.Concurrent;
using System.Globalization;
using Isomer.Dialects;
using Spectre.Console;

namespace Isomer.Migration.Progress;

/// <summary>A table that redraws itself on a terminal.</summary>
internal sealed class LiveView : IProgressView
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<string> _notes = new();
    private readonly Task _drawing;
    private volatile IReadOnlyList<TableProgress> _tables = [];
    private volatile string _phase = "";
    private volatile string _last = "";

    public LiveView() => _drawing = Task.Run(DrawAsync);

    public void Begin(IReadOnlyList<TableProgress> tables) => _tables = tables;

    public void Phase(string name)
    {
        _phase = name;
        _last = "";
    }

    // The table is wiped at the end; what is noted stays on the screen.
    public void Note(string text) => _notes.Enqueue(text);

    public void StatementDone(PlanStep step) => _last = step.Summary;

    public void TableStarted(TableProgress table)
    {
    }

    public void TableCopied(TableProgress table)
    {
    }

    public void TableVerified(TableProgress table, long differences)
    {
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _drawing.ConfigureAwait(false);
        _stop.Dispose();
        foreach (var note in _notes)
        {
            AnsiConsole.WriteLine(note);
        }
    }

    private Task DrawAsync() => AnsiConsole.Live(Draw()).AutoClear(true).StartAsync(async live =>
    {
        while (!_stop.IsCancellationRequested)
        {
            live.UpdateTarget(Draw());
            await Task.Delay(Interval, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    });

    private Table Draw()
    {
        var table = new Table().Border(TableBorder.Simple).Title(Markup.Escape($"{_phase} {_last}".TrimEnd()));
        table.AddColumn("table").AddColumn("rows", c => c.RightAligned()).AddColumn("rows/s", c => c.RightAligned()).AddColumn("");

        // A screen is not endless: what moves comes first.
        var shown = _tables.OrderBy(t => t.Stage is TableStage.Copying or TableStage.Verifying ? 0 : t.Stage == TableStage.Waiting ? 1 : 2)
            .Take(Math.Max(5, AnsiConsole.Profile.Height - 8));
        foreach (var row in shown)
        {
            table.AddRow(
                Markup.Escape(row.Name), Number(row.Rows), row.Rate > 0 ? Number((long)row.Rate) : "",
                row.Stage == TableStage.Copying && row.EstimatedRows is > 0 and var all
                    ? Math.Min(99, row.Rows * 100 / all).ToString(CultureInfo.InvariantCulture) + " %"
                    : Words(row.Stage));
        }

        return table;
    }

    private static string Words(TableStage stage) => stage switch
    {
        TableStage.Waiting => "waiting",
        TableStage.Copying => "copying",
        TableStage.Copied => "copied",
        TableStage.Verifying => "verifying",
        TableStage.Equal => "[green]equal[/]",
        _ => "[red]different[/]",
    };

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
