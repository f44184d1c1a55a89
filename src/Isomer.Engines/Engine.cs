using Isomer.Dialects;

namespace Isomer.Engines;

/// <summary>A live engine: opens databases. One per engine project, found by <see cref="EngineRegistry"/>.</summary>
public abstract class Engine
{
    /// <summary>The text side of the engine.</summary>
    public abstract Dialect Dialect { get; }

    /// <summary>Opens a database and checks that it answers.</summary>
    /// <param name="connectionString">In the driver's own format. It may hold a secret, so it appears in no message.</param>
    /// <param name="cancellationToken">Stops the attempt.</param>
    /// <exception cref="Isomer.Schema.IsomerException">
    /// It cannot be reached, or refuses the login; the message is free of secrets.
    /// </exception>
    public abstract Task<IDatabase> OpenAsync(string connectionString, CancellationToken cancellationToken);

    /// <summary>
    /// As <see cref="OpenAsync"/>, for a database that will be written into (<c>--to</c>): where a database is a file, a missing one is
    /// created, which <see cref="OpenAsync"/> refuses.
    /// </summary>
    /// <exception cref="Isomer.Schema.IsomerException">It cannot be reached, refuses the login, or cannot be created.</exception>
    public virtual Task<IDatabase> OpenDestinationAsync(string connectionString, CancellationToken cancellationToken) =>
        OpenAsync(connectionString, cancellationToken);

    /// <summary>
    /// Whether <see cref="OpenDestinationAsync"/> would create the database: a plan for it is then one for an empty database, and nothing
    /// is opened. False where a database is no file.
    /// </summary>
    /// <param name="connectionString">In the driver's own format.</param>
    /// <exception cref="Isomer.Schema.IsomerException">It cannot be read, or names a place where nothing can be created.</exception>
    public virtual bool IsMissingDestination(string connectionString) => false;

    /// <summary>
    /// Runs a script of DDL in a private, empty database that goes away when it is closed, so that a schema can be X-rayed without a live
    /// one. Null where the engine needs a server for that.
    /// </summary>
    /// <param name="path">The script's path, for messages.</param>
    /// <param name="script">The script's text.</param>
    /// <param name="cancellationToken">Stops the attempt.</param>
    /// <exception cref="Isomer.Schema.IsomerException">A statement fails.</exception>
    public virtual Task<IDatabase>? OpenScriptAsync(string path, string script, CancellationToken cancellationToken) => null;
}
