using System.Collections.Concurrent;
using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Migration.Connections;
using Isomer.Migration.Ledger;
using Isomer.Migration.Planning;
using Isomer.Migration.Policies;
using Isomer.Migration.Progress;
using Isomer.Migration.Sync;
using Isomer.Schema;

namespace Isomer.Migration.Commands;

/// <summary>What the commands of one run share: definition, options, databases, opened when they are first needed.</summary>
internal sealed class MigrationSession(
    MigratorDefinition definition, MigratorOptions options, MigratorEnvironment environment, Redactor redactor) : IAsyncDisposable
{
    private readonly ConcurrentBag<IDatabase> _opened = [];
    private SchemaSource? _schema;
    private IDatabase? _source;
    private IDatabase? _destination;
    private KeptSession? _kept;
    private LedgerStore? _ledger;

    public MigratorDefinition Definition => definition;

    public MigratorOptions Options => options;

    public MigratorEnvironment Environment => environment;

    public Redactor Redactor => redactor;

    private string SourceText => options.From ?? definition.ConnectionName ?? definition.Name;

    private IReadOnlyList<string> SourceEngines => [definition.SourceEngine];

    /// <summary>The databases that were opened, for a message about a failure that does not tell which of them it struck.</summary>
    public string OpenedNames =>
        _opened.IsEmpty ? "A database" : string.Join(" or ", _opened.Select(d => d.DisplayName).Order(StringComparer.Ordinal));

    public SchemaSource Schema => _schema ??= SchemaSource.Load(definition);

    public async Task<IDatabase> SourceAsync(CancellationToken cancellationToken) => _source ??= await OpenAsync(
        SourceText, SourceEngines, (c, token) => c.Engine.OpenAsync(c.ConnectionString, token), cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// The source, for commands that read no row of it and only ask whether it is the destination; null where it cannot be, because it
    /// is of another engine, or is not told, or does not open. To be asked before the destination is created.
    /// </summary>
    public async Task<IDatabase?> FindSourceLikeDestinationAsync(CancellationToken cancellationToken)
    {
        var destination = Resolve(options.To!, definition.TargetEngines);
        try
        {
            return Resolve(SourceText, SourceEngines).Engine.Dialect.Id == destination.Engine.Dialect.Id
                ? await SourceAsync(cancellationToken).ConfigureAwait(false)
                : null;
        }
        catch (IsomerException)
        {
            return null;
        }
    }

    /// <summary>The destination; one that does not exist yet is made where the engine keeps a database in a file.</summary>
    public Task<IDatabase> DestinationAsync(CancellationToken cancellationToken) =>
        DestinationAsync((c, token) => c.Engine.OpenDestinationAsync(c.ConnectionString, token), cancellationToken);

    /// <summary>The destination, for commands that have nothing to do where it does not exist.</summary>
    public Task<IDatabase> ExistingDestinationAsync(CancellationToken cancellationToken) =>
        DestinationAsync((c, token) => c.Engine.OpenAsync(c.ConnectionString, token), cancellationToken);

    /// <summary>The destination's ledger; null where there is none yet.</summary>
    public async Task<LedgerStore?> FindLedgerAsync(CancellationToken cancellationToken)
    {
        var questions = await DestinationQuestionsAsync(cancellationToken).ConfigureAwait(false);
        return _ledger ??= await LedgerStore.FindAsync(questions, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The destination's ledger, created where there is none.</summary>
    public async Task<LedgerStore> LedgerAsync(CancellationToken cancellationToken)
    {
        var questions = await DestinationQuestionsAsync(cancellationToken).ConfigureAwait(false);
        return _ledger ??= await LedgerStore.OpenAsync(questions, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A session of the destination for short questions.</summary>
    public async Task<KeptSession> DestinationQuestionsAsync(CancellationToken cancellationToken) =>
        _kept ??= new KeptSession(await DestinationAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>The plan for the destination; one that does not exist yet is not created for it.</summary>
    public async Task<MigrationPlan> PlanAsync(CancellationToken cancellationToken)
    {
        var patterns = new TablePatterns(options.Tables);
        if (_destination is null)
        {
            var connection = Resolve(options.To!, definition.TargetEngines);
            if (connection.Engine.IsMissingDestination(connection.ConnectionString))
            {
                return Planner.Plan(Schema, connection.Engine.Dialect, Blueprint.Empty, patterns);
            }
        }

        var destination = await DestinationAsync(cancellationToken).ConfigureAwait(false);
        return await Planner.PlanAsync(Schema, destination, patterns, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The plan for an empty destination of an engine, of which nothing is opened.</summary>
    /// <exception cref="IsomerException">The engine is not told.</exception>
    public MigrationPlan PlanForEngine()
    {
        var dialect = options.To is not { } to ? OnlyTarget()
            : DialectRegistry.Find(to) ?? Resolve(to, definition.TargetEngines).Engine.Dialect;
        return Planner.Plan(Schema, dialect, Blueprint.Empty, new TablePatterns(options.Tables));
    }

    /// <summary>The plan, and the source, which opens meanwhile.</summary>
    public async Task<(MigrationPlan Plan, IDatabase Source)> PlanAndOpenAsync(CancellationToken cancellationToken)
    {
        var opening = Task.Run(() => SourceAsync(cancellationToken), cancellationToken);
        try
        {
            var plan = await PlanAsync(cancellationToken).ConfigureAwait(false);
            return (plan, await opening.ConfigureAwait(false));
        }
        finally
        {
            // A plan that fails tells why by itself; what is being opened must be known before it can be closed.
            await ((Task)opening).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Makes sure that the destination has the plan's tables.</summary>
    /// <exception cref="IsomerException">It lacks one.</exception>
    public static void RequireTables(MigrationPlan plan, IDatabase destination)
    {
        if (plan.Tables.FirstOrDefault(t => plan.Current.FindTable(t.Projected.Table.Name) is null) is { Projected: not null } missing)
        {
            throw new IsomerException(Codes.DestinationTableMissing, destination.DisplayName, missing.Projected.Table.Name.ToString());
        }
    }

    /// <summary>Makes sure, before anything is written, that no table is its own destination; a ledger has no place in a source.</summary>
    /// <exception cref="IsomerException">Source and destination are one database, where a table keeps its name.</exception>
    public static void RequireApart(MigrationPlan plan, IDatabase source, IDatabase destination)
    {
        if (source.Engine.Dialect.Id == destination.Engine.Dialect.Id
            && source.Identity == destination.Identity
            && plan.Tables.FirstOrDefault(t => t.Mapped.Source.Name == t.Projected.Table.Name) is { Projected: not null } same)
        {
            throw new IsomerException(Codes.CopyIntoItself, destination.DisplayName, same.Projected.Table.Name.ToString());
        }
    }

    /// <summary>The tables' ways from the live source to the destination.</summary>
    public IReadOnlyList<TableRoute> Routes(MigrationPlan plan, IDatabase source)
    {
        var engine = source.Engine.Dialect.Id;
        var isOrigin = Schema.Mapped.Source.Origin is not { } origin || origin.Engine == engine;

        // A blueprint from one engine also describes its copy on another: there the tables are what the blueprint becomes on that engine.
        var projected = isOrigin
            ? null
            : source.Engine.Dialect.Project(Schema.Mapped.Source, new(Schema.Mapping.Names));
        var mappers = definition.Mappers.ToDictionary(m => m.SourceTable, StringComparer.Ordinal);
        var policies = new PolicyBook(Schema.Mapped, plan.Projection);
        return [.. plan.Tables.Select(t => RouteBuilder.Build(
            t.Mapped, engine, projected?[t.Mapped.Source.Name].Table ?? t.Mapped.Source, t.Projected,
            mappers.GetValueOrDefault(t.Mapped.Source.Name.ToString()), policies))];
    }

    public IProgressView View() => options.Format == OutputFormat.Json
        ? new JsonView(environment.Out)
        : environment.IsTerminal ? new LiveView() : new PlainView(environment.Out);

    /// <summary>Runs steps of a plan for the destination.</summary>
    public SyncRunner SyncRunner(IDatabase destination, string runId, IProgressView view) =>
        new(destination, redactor, runId, options.Parallel, LedgerAsync, PlanAsync, view);

    /// <summary>Runs steps against the plan, such as taking away for a while what it asks for.</summary>
    public SyncRunner DetourRunner(IDatabase destination, string runId, IProgressView view) =>
        new(destination, redactor, runId, options.Parallel, LedgerAsync, null, view);

    public async ValueTask DisposeAsync()
    {
        if (_kept is not null)
        {
            await _kept.DisposeAsync().ConfigureAwait(false);
        }

        foreach (var database in _opened)
        {
            await database.DisposeAsync().ConfigureAwait(false);
        }
    }

    private Dialect OnlyTarget() => definition.TargetEngines.Count == 1
        ? DialectRegistry.Require(definition.TargetEngines[0])
        : throw new IsomerException(
            Codes.EngineNotTold, "The run does not say its destination (--to)", string.Join(", ", definition.TargetEngines),
            definition.TargetEngines.FirstOrDefault() ?? DialectRegistry.All[0].Id);

    private async Task<IDatabase> DestinationAsync(
        Func<ConnectionText, CancellationToken, Task<IDatabase>> open, CancellationToken cancellationToken) =>
        _destination ??= await OpenAsync(options.To!, definition.TargetEngines, open, cancellationToken).ConfigureAwait(false);

    private ConnectionText Resolve(string text, IReadOnlyList<string> engines)
    {
        var connection = ConnectionText.Resolve(text, engines);
        redactor.Add(connection.ConnectionString);
        return connection;
    }

    private async Task<IDatabase> OpenAsync(
        string text, IReadOnlyList<string> engines, Func<ConnectionText, CancellationToken, Task<IDatabase>> open,
        CancellationToken cancellationToken)
    {
        var connection = Resolve(text, engines);
        var database = await open(connection, cancellationToken).ConfigureAwait(false);
        _opened.Add(database);
        return database;
    }
}
