using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Tool;

/// <summary>A database to X-ray: a named connection or a script.</summary>
/// <param name="EngineName">The engine's name or id.</param>
/// <param name="ConnectionName">The connection's name, never its value; null for a script.</param>
/// <param name="Script">The script's path; null for a connection.</param>
/// <param name="UserSecretsId">The id of the user secrets; null for none.</param>
/// <param name="Exclude">Patterns of tables to leave out.</param>
/// <param name="References">
/// A file that lists the project's assemblies, for an engine whose driver the project brings; null for none.
/// </param>
internal sealed record Source(
    string EngineName, string? ConnectionName, string? Script, string? UserSecretsId, IReadOnlyList<string> Exclude, string? References)
{
    /// <summary>X-rays the database, and says what it is called.</summary>
    /// <param name="blueprintPath">The blueprint that it is for, for messages.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<(XRayResult Result, string DisplayName)> XRayAsync(string blueprintPath, CancellationToken cancellationToken)
    {
        if (ConnectionName is null == Script is null)
        {
            throw new IsomerException(Codes.NothingToXRay, Path.GetFileName(blueprintPath));
        }

        if (References is not null)
        {
            ProjectReferences.Use(InputFile.Read(References));
        }

        var engine = EngineRegistry.Find(EngineName);
        var connectionString = ConnectionName is null ? "" : ConnectionSettings.Find(ConnectionName, UserSecretsId);
        try
        {
            await using var database = await OpenAsync(engine, connectionString, cancellationToken);
            var result = await database.Catalog.ReadAsync(new XRayOptions { Exclude = Exclude }, cancellationToken);
            return (result, Script is null ? database.DisplayName : Path.GetFileName(Script));
        }
        catch (Exception e) when (e is not IsomerException and not OperationCanceledException)
        {
            // Whatever a driver says may quote the connection string.
            throw new UnexpectedException(e, new ConnectionRedactor(connectionString));
        }
    }

    private Task<IDatabase> OpenAsync(Engine engine, string connectionString, CancellationToken cancellationToken) =>
        Script is null
            ? engine.OpenAsync(connectionString, cancellationToken)
            : engine.OpenScriptAsync(Script, InputFile.Read(Script), cancellationToken)
                ?? throw new IsomerException(Codes.ScriptNeedsServer, engine.Dialect.DisplayName);
}
