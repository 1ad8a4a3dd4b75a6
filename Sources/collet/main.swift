print("collet")
