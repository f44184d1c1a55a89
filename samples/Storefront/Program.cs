using Isomer.Migration;
using Storefront;

// With no argument: makes the legacy shop and migrates it into a new SQLite database beside it.
// `--to "postgresql:Host=…;Database=…"` migrates it there instead. Any command of the migrator works too, on the same shop:
// `-- plan`, `-- verify`, `-- status`, `-- report`, …
var folder = Path.Combine(Path.GetTempPath(), "isomer-storefront");
var legacy = Path.Combine(folder, "legacy.db");
var shop = Path.Combine(folder, "shop.db");
Directory.CreateDirectory(folder);

var isCommand = args is [var first, ..] && !first.StartsWith('-');
if (!isCommand || !File.Exists(legacy))
{
    var rows = LegacyShop.Create(legacy);
    File.Delete(shop);
    Console.WriteLine($"The legacy shop: {rows:N0} rows in {legacy}");
}

List<string> command = isCommand ? [.. args] : ["migrate", "--yes", .. args];
AddDefault("--from", $"sqlite:Data Source={legacy}");
AddDefault("--to", $"sqlite:Data Source={shop}");
return await Migrator.RunAsync([.. command], Shop.Definition);

void AddDefault(string option, string value)
{
    if (!command.Contains(option))
    {
        command.AddRange([option, value]);
    }
}
