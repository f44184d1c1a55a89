using Isomer.Migration;
using Storefront;

// With no argument: makes the legacy shop and migrates it into a new SQLite database beside it.
// `--to "postgresql:Host=…;Database=…"` migrates it there instead. The migrator's own commands work too, on the same shop:
// `-- plan`, `-- verify`, `-- status`, `-- report`, …
var folder = Path.Combine(Path.GetTempPath(), "isomer-storefront");
var legacy = Path.Combine(folder, "legacy.db");
var shop = Path.Combine(folder, "shop.db");
Directory.CreateDirectory(folder);

List<string> command = args is [var first, ..] && !first.StartsWith('-') ? [.. args] : ["migrate", "--yes", .. args];
if (command.Count > args.Length)
{
    // The whole show: everything anew.
    File.Delete(shop);
    var rows = LegacyShop.Create(legacy);
    Console.WriteLine($"The legacy shop: {rows:N0} rows in {legacy}");
}

if (command[0] is "migrate" or "copy" or "verify")
{
    AddDefault("--from", $"sqlite:Data Source={legacy}");
}

if (command[0] is "migrate" or "report")
{
    AddDefault("--output", Path.Combine(folder, "report.html"));
}

AddDefault("--to", $"sqlite:Data Source={shop}");
return await Migrator.RunAsync([.. command], Shop.Definition);

void AddDefault(string option, string value)
{
    if (!command.Contains(option))
    {
        command.AddRange([option, value]);
    }
}
