using System.CommandLine;
using System.Globalization;

namespace Isomer.Migration.Commands;

/// <summary>The commands and options of a migrator, and what the parser made of them.</summary>
internal sealed class CommandLine
{
    /// <summary>A terabyte: more is a slip of the hand, and its bytes would not fit a number.</summary>
    private const long MaximumMegabytes = 1 << 20;

    private readonly Option<string> _from = new("--from")
    {
        Description = "The source: a connection's name, engine:connection string, or a path or connection string where the project tells " +
            "the engine. Default: the connection that the project names.",
    };

    private readonly Option<string> _to = new("--to") { Description = "The destination, in the same forms." };

    private readonly Option<string> _toOrEngine = new("--to")
    {
        Description = "The destination, in the same forms, or the name of its engine; it is not opened. Default: the one engine that the " +
            "project lists.",
    };

    private readonly Option<string[]> _tables = new("--table")
    {
        Description = "Only these tables: names or patterns with * and ?. May be repeated.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<long?> _parallel = Number(
        "--parallel", 1, 1024, "How many chunks are copied at once. Default: the number of processors, at most 8.");

    private readonly Option<bool> _noVerify = new("--no-verify") { Description = "Do not prove the copy." };
    private readonly Option<bool> _noPreflight = new("--no-preflight")
    {
        Description = "Do not look first for rows that the destination would not hold as they are.",
    };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Print what would be done, and do nothing." };
    private readonly Option<bool> _yes = new("--yes") { Description = "Run without asking." };
    private readonly Option<OutputFormat> _format = Format();
    private readonly Option<bool> _allowDestructive = new("--allow-destructive") { Description = "Run statements that lose data." };
    private readonly Option<long?> _maxRejects = Number(
        "--max-rejects", 0, long.MaxValue, "How many refused rows may be set aside before the run stops. Default: 0.");

    private readonly Option<string> _rejectFile =
        new("--reject-file") { Description = "Where refused rows go, as JSON lines. Default: rejects.jsonl." };

    private readonly Option<long?> _chunkRows = Number(
        "--chunk-rows", 1, long.MaxValue,
        "About how many rows a chunk holds. Default: 250000, or as many as 256 MB hold where rows pass undecoded between two databases " +
            "of one engine.");

    private readonly Option<long?> _memory = Number(
        "--memory", 1, MaximumMegabytes,
        "How many MB of rows may wait between readers and writers, and how many of keys a preflight may compare. Default: 64.");

    private readonly Option<bool> _showValues = new("--show-values") { Description = "Show the values that differ, not only where." };

    private readonly Option<long?> _maxDifferences = Number(
        "--max-differences", 0, int.MaxValue, "How many differences are shown per table. Default: 10.");

    private readonly Option<string> _output = new("--output") { Description = "The report's file (HTML)." };

    /// <param name="name">The migrator's name.</param>
    /// <param name="run">Runs a command with its options.</param>
    public CommandLine(string name, Func<ICommand, MigratorOptions, CancellationToken, Task<int>> run)
    {
        RequireText(_from);
        RequireText(_to);
        RequireText(_toOrEngine);
        _to.Required = true;
        Root = new RootCommand($"Migrates {name}: its schema and its rows.");
        Option[] copy = [_parallel, _chunkRows, _memory, _maxRejects, _rejectFile];
        Option[] verify = [_showValues, _maxDifferences];
        Option[] sync = [_dryRun, _yes, _allowDestructive];
        Add(new PlanCommand(), "Print the statements that would bring the destination to the blueprint.", run, [_tables]);
        Add(
            new PreflightCommand(), "Count the source's rows that the destination would not hold as they are.", run,
            [_tables, _parallel, _chunkRows, _memory], _toOrEngine);
        Add(new SyncCommand(), "Bring the destination's schema to the blueprint, without rows.", run, [_tables, _parallel, .. sync]);
        Add(new CopyCommand(), "Copy the rows, or go on where a copy stopped.", run, [_tables, _yes, .. copy]);
        Add(new VerifyCommand(), "Compare source and destination by content.", run, [_tables, _parallel, _memory, _output, .. verify]);
        Add(
            new MigrateCommand(), "All of it: preflight where anomalies depend on rows, sync, copy, keys and indexes, verify.", run,
            [_tables, _noPreflight, _noVerify, _output, .. sync, .. copy, .. verify]);
        Add(new StatusCommand(), "Say what the destination's ledger holds.", run, []);
        Add(new ReportCommand(), "Write a report of the last run as one HTML file.", run, [_output]);
    }

    public RootCommand Root { get; }

    private void Add(
        ICommand command, string description, Func<ICommand, MigratorOptions, CancellationToken, Task<int>> run, Option[] options,
        Option<string>? to = null)
    {
        var parsed = new Command(command.Name, description);
        // Every command takes --from, so that one set of arguments serves them all; those that read no source do not open it.
        foreach (var option in options.Prepend(_format).Prepend(to ?? _to).Prepend(_from))
        {
            parsed.Options.Add(option);
        }

        parsed.SetAction((result, cancellationToken) => run(command, Read(result), cancellationToken));
        Root.Subcommands.Add(parsed);
    }

    private MigratorOptions Read(ParseResult result)
    {
        var defaults = new MigratorOptions();
        return new MigratorOptions
        {
            From = result.GetValue(_from),
            To = result.GetValue(_to) ?? result.GetValue(_toOrEngine),
            Tables = result.GetValue(_tables) ?? [],
            Parallel = (int?)result.GetValue(_parallel) ?? defaults.Parallel,
            NoVerify = result.GetValue(_noVerify),
            NoPreflight = result.GetValue(_noPreflight),
            DryRun = result.GetValue(_dryRun),
            Yes = result.GetValue(_yes),
            Format = result.GetValue(_format),
            AllowDestructive = result.GetValue(_allowDestructive),
            MaxRejects = result.GetValue(_maxRejects) ?? defaults.MaxRejects,
            RejectFile = result.GetValue(_rejectFile) ?? defaults.RejectFile,
            ChunkRows = result.GetValue(_chunkRows),
            MemoryBytes = result.GetValue(_memory) is { } megabytes ? megabytes << 20 : defaults.MemoryBytes,
            ShowValues = result.GetValue(_showValues),
            MaxDifferences = (int?)result.GetValue(_maxDifferences) ?? defaults.MaxDifferences,
            Output = result.GetValue(_output),
        };
    }

    // Read here, because the parser's own words for a text that is no number name a type of .NET. The text may be a misplaced secret.
    private static Option<long?> Number(string name, long least, long most, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (result.Tokens is [var token]
                && long.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
                && value >= least && value <= most)
            {
                return value;
            }

            var range = most == long.MaxValue ? $"that is at least {least}" : $"from {least} to {most}";
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} takes a whole number {range}."));
            return null;
        },
    };

    private static Option<OutputFormat> Format()
    {
        var format = new Option<OutputFormat>("--format") { Description = "text, or json: one object per line." };
        format.CustomParser = result =>
        {
            switch (result.Tokens is [var token] ? token.Value.ToUpperInvariant() : "")
            {
                case "TEXT":
                    return OutputFormat.Text;
                case "JSON":
                    return OutputFormat.Json;
                default:
                    result.AddError($"{format.Name} takes text or json.");
                    return default;
            }
        };
        return format;
    }

    private static void RequireText(Option<string> option) => option.Validators.Add(result =>
    {
        if (result.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value)))
        {
            result.AddError($"{option.Name} is empty: it takes a connection's name, or engine:connection string.");
        }
    });
}
