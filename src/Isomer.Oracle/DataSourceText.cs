using System.Text.RegularExpressions;

namespace Isomer.Oracle;

/// <summary>
/// What people are told of a data source: a name of tnsnames.ora, <c>host:1521/service</c>, or what a whole descriptor says of both.
/// </summary>
internal static partial class DataSourceText
{
    public static string Of(string dataSource)
    {
        var text = dataSource.Trim();
        if (!text.StartsWith('('))
        {
            // What follows names wallets, and accounts of proxies.
            return text.Split('?')[0];
        }

        var host = Host().Match(text);
        var service = Service().Match(text);
        return (host.Success ? host.Groups["value"].Value : "an address") + "/"
            + (service.Success ? service.Groups["value"].Value : "a service");
    }

    [GeneratedRegex(@"\(\s*HOST\s*=\s*(?<value>[^()\s]+)\s*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Host();

    [GeneratedRegex(@"\(\s*(SERVICE_NAME|SID)\s*=\s*(?<value>[^()\s]+)\s*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Service();
}
