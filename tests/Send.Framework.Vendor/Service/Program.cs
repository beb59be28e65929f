using Example.Vendor;

await VendorApp.Create(args).RunAsync();
