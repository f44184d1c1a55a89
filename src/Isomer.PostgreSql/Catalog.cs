using Isomer.Dialects;
using Isomer.Engines;

namespace Isomer.PostgreSql;

internal sealed class Catalog(Connections connections, Dialect dialect, Version version) : ICatalog
{
    public Task<XRayResult> ReadAsync(XRayOptions options, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{connections} {dialect} {version} {options}");
}
