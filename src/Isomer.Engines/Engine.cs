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
    /// <exception cref="Isomer.Schema.IsomerException">It cannot be reached, or refuses the login; the message is free of secrets.</exception>
    public abstract Task<IDatabase> OpenAsync(string connectionString, CancellationToken cancellationToken);
}
