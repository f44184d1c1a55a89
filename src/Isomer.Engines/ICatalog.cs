namespace Isomer.Engines;

/// <summary>Reads an engine's catalog into a blueprint, in a number of queries that does not depend on the number of tables.</summary>
public interface ICatalog
{
    /// <summary>X-rays the database.</summary>
    /// <param name="options">What to read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="Isomer.Schema.IsomerException">A catalog view cannot be read.</exception>
    Task<XRayResult> ReadAsync(XRayOptions options, CancellationToken cancellationToken);
}
